/** Cases of the rule of the template, one of each kind, for the author to replace. */
export const casesTemplate = (id: string, code: string): string => `{
  "rule": "${id}",
  "cases": [
    {
      "title": {
        "zh": "件数在范围内",
        "en": "a number within the range"
      },
      "shows": "passed",
      "base": "f2021",
      "edits": {},
      "expect": {
        "${code}": "passed"
      }
    },
    {
      "title": {
        "zh": "两百万件",
        "en": "two million"
      },
      "shows": "failed",
      "base": "f2021",
      "edits": {
        "cells": {
          "table2.licensing.decisions": "2000000"
        }
      },
      "expect": {
        "${code}": "failed warning"
      }
    },
    {
      "title": {
        "zh": "刚好一百万件",
        "en": "a million"
      },
      "shows": "boundary",
      "base": "f2021",
      "edits": {
        "cells": {
          "table2.licensing.decisions": "1000000"
        }
      },
      "expect": {
        "${code}": "passed"
      }
    },
    {
      "title": {
        "zh": "多一件",
        "en": "one more"
      },
      "shows": "boundary",
      "base": "f2021",
      "edits": {
        "cells": {
          "table2.licensing.decisions": "1000001"
        }
      },
      "expect": {
        "${code}": "failed warning"
      }
    },
    {
      "title": {
        "zh": "千分位不影响读数",
        "en": "thousands separators are read"
      },
      "shows": "silent",
      "base": "f2021",
      "edits": {
        "cells": {
          "table2.licensing.decisions": "1,000,000"
        }
      },
      "expect": {
        "${code}": "passed"
      }
    },
    {
      "title": {
        "zh": "数字无法读取",
        "en": "the number cannot be read"
      },
      "shows": "cannot-tell",
      "base": "f2021",
      "edits": {
        "cells": {
          "table2.licensing.decisions": "若干"
        }
      },
      "expect": {
        "${code}": "cannot-tell unreadable",
        "T2-001[licensing.decisions]": "cannot-tell unreadable"
      }
    },
    {
      "title": {
        "zh": "2019年版表格不适用",
        "en": "it is not for the form of 2019"
      },
      "shows": "not-applicable",
      "base": "f2019",
      "edits": {},
      "expect": {
        "${code}": "not-applicable out-of-scope"
      }
    }
  ]
}
`;
