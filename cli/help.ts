/** Text of `gongkai --help`. */
export const help = `gongkai — 政府信息公开工作年度报告审核 / auditor of government-information-disclosure annual reports

  gongkai check <file|dir|glob|s3://bucket/prefix>…   审核报告，压缩包内每份各有结果 / check reports, each one in a zip
      --format pretty|json|ndjson|markdown   输出格式，默认 pretty / rendering
      --out PATH            写入文件而不是标准输出 / write to a file instead of stdout
      --lang zh|en          首选语言，默认 zh / language that comes first
      --previous PATH       上年报告：文件、文件夹、压缩包或以前的审核结果（JSON），按单位和年度配对
                            reports of the year before: file, folder, zip or earlier result as JSON, paired by body and year
      --published DATE      报告的公布日期，如2024-01-25；不提供则用页面标明的日期，一次只用于一份文件
                            day of publication, as 2024-01-25; else that of the page. It goes with one file
      --units PATH          同年度所属单位的报告（形式同上）：核对本级政府的汇总数，或部门与本级政府的数字
                            reports of an area's bodies for the same year, given likewise: a government's figures are held against its units'
      --units-complete      声明--units包括全部所属单位 / say that --units leaves no unit out
      --profile FILE        本地规定（JSON）：公布期限、篇幅上限、单位类别、停用的规则，见docs/profile.md
                            rules of the place, JSON: deadline, length, kinds of bodies, rules switched off
      --as-of then|current  按报告年度当时的要求（默认）还是按现行要求判断
                            by the requirements of the report year (default) or by today's
      --waivers FILE|DIR    豁免文件（JSON）：接受的发现另行列出，退出码按豁免后的结论，见docs/waivers.md
                            findings that are accepted as they are; the exit code then follows the verdict after waivers
      --on DATE             判断豁免是否过期的日期，默认今天 / day on which waivers are judged, today without it
      --rules DIR           增加或替换规则；含 ruleset.json 的文件夹为整套规则
                            rules that are added to ours or replace them; a folder with a ruleset.json is a whole ruleset
      --fail-on error|warning|never   何时以 1 退出，默认 error / what makes the exit code 1
      --jobs N              同时审核的份数 / how many at a time
  gongkai show <file|dir|glob>…          显示读到的内容，不作判断 / show what was read, nothing judged
  gongkai diff <A> <B>                   比较两份结果或两个文件夹的结果：新出现、消失、变化的发现及原因
                            compare two results, or folders of them: what appeared, vanished, changed, and from what; 0 same, 1 different
      --format pretty|json
  gongkai rules list                     列出全部规则 / list the rules
  gongkai rules explain <id|code>        解释一条规则 / explain one rule
  gongkai rules lint [dir]               检查规则文件 / check rule files
  gongkai rules test <dir>               运行规则旁的用例 / run the cases beside the rules of a folder
  gongkai serve                          本地服务 / local service
      --port N (8711)  --host ADDRESS (127.0.0.1)  --data DIR  --inbox DIR
  gongkai recheck <dir|s3://bucket/prefix>   规则变更后重新判断serve的存档，不重读文件；可中断，再次运行即继续
                                         judge the archive of serve again after rules changed, without reading documents; may be ended and run again
      --dry-run  只计数 only counts      --limit-rate N  每秒份数 documents a second      --format pretty|json
  --debug                                故障时显示堆栈 / show the stack of a fault
  --help, --version

退出码 / exit code: 0 合规 compliant · 1 不合规 non-compliant · 2 无法认定 undetermined · 3 故障或用法错误 fault or wrong usage
`;
