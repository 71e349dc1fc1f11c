/** A rule file that loads. What it asks is an example: title, requirement, evidence and words are for the author to replace. */
export const ruleTemplate = (id: string, code: string, since: string): string => `{
  "$schema": "../rule.schema.json",
  "id": "${id}",
  "code": "${code}",
  "title": {
    "zh": "行政许可不超过一百万件",
    "en": "licensing decisions are no more than a million"
  },
  "severity": "warning",
  "basis": [
    {
      "document": "国办公开办函〔2021〕30号",
      "clause": "第二部分表格"
    }
  ],
  "scope": {
    "editions": ["f2021"],
    "table": "table2"
  },
  "requires": {
    "fact": "table2.licensing.decisions",
    "operator": "atMost",
    "value": 1000000
  },
  "evidence": {
    "decisions": "table2.licensing.decisions"
  },
  "messages": {
    "failed": {
      "zh": "行政许可填为{decisions}件，超过一百万件。",
      "en": "There are {decisions} licensing decisions, more than a million."
    }
  },
  "remedy": {
    "zh": "核对行政许可的件数。",
    "en": "Check the number of licensing decisions."
  },
  "since": "${since}"
}
`;
