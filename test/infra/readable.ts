type Template = { [name: string]: unknown };

/**
 * A value of a template as one writes it by hand: `{"Ref":"X"}` as `X`, an ARN as `X.Arn`, an import by what is imported, joined
 * text as text. Hashes of logical ids are left out.
 */
export function readable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  const [[name, inner] = ['', undefined], ...others] = Object.entries(value as Template);
  const read = others.length === 0 ? intrinsics[name] : undefined;
  if (read !== undefined) return read(inner);
  return Object.fromEntries(Object.entries(value).map(([key, property]) => [key, readable(property)]));
}

const intrinsics: Readonly<Record<string, (inner: unknown) => string>> = {
  Ref: (inner) => withoutHash(String(inner)),
  'Fn::GetAtt': (inner) => (inner as string[]).map(withoutHash).join('.'),
  'Fn::Join': (inner) => {
    const [separator, parts] = inner as [string, unknown[]];
    return parts.map((part) => String(readable(part))).join(separator);
  },
  'Fn::Sub': String,
  'Fn::ImportValue': (inner) => imported(String(inner)),
};

/** `Stage-Evidence:ExportsOutputFnGetAttReportsBucket95FE29A2Arn81EE02E6` is `ReportsBucket.Arn`. */
function imported(name: string): string {
  const [, attribute, resource = '', arn] =
    /:ExportsOutput(FnGetAtt|Ref)(\w+?)[0-9A-F]{8}(Arn)?[0-9A-F]{8}$/.exec(name) ?? [];
  if (attribute === undefined) throw new Error(`an export of an unknown kind: ${name}`);
  return arn === undefined ? resource : `${resource}.${arn}`;
}

function withoutHash(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}
