const names = ['AWS_ENDPOINT_URL_S3', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const;

/** Makes clients that find their own settings go to `url`; what it returns puts the settings back. */
export function pointSdkAt(url: string): () => void {
  const before = names.map((name) => [name, process.env[name]] as const);
  const values = [url, 'us-east-1', 'key', 'secret'];
  for (const [index, name] of names.entries()) process.env[name] = values[index] ?? '';
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}
