/** Conditions, duties and questions state nothing. */
export const statesNothing =
  /无关|没有关系|不涉及(?:政府)?信息公开(?!.{0,4}(?:申请|行政|复议|诉讼))|如(?!期|实|下|常|约|东|皋|意)|若(?!干)|是否|应当|不得|一旦|凡是|《[^》]*》规定[,，]?(?:申请|行政机关)/;
