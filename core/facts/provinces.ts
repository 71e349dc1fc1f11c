/** Names of provinces, autonomous regions and municipalities, as they begin the name of a body. */
const provinceName =
  '(北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西(壮族)?|西藏|宁夏(回族)?|新疆(维吾尔)?)(省|市|自治区)?';

/** 吉林省 and 吉林市 share a name; only the first is a province. */
const notProvinces = /^吉林(?!省)/;

const government = new RegExp(`^${provinceName}(人民政府)?(办公厅)?$`);

/** Whether the body is the government of a province. */
export const isProvince = (agency: string): boolean => government.test(agency) && !notProvinces.test(agency);

/** An organ of a province names no smaller division: 市场 and the like are none. */
const organ = new RegExp(`^${provinceName}([^县区州盟旗市]|市(?=场|政|容))+(厅|局|委|委员会|办|办公室)$`);

/** Whether the body is the government of a province or one of its organs. */
export const isProvincial = (agency: string): boolean =>
  isProvince(agency) || (organ.test(agency) && !notProvinces.test(agency));
