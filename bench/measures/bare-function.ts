import { GetObjectCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';

const client = new S3Client({});

/** The least that a function between two buckets can be: it copies. */
export async function handler({ from, to, key }: Readonly<Record<'from' | 'to' | 'key', string>>) {
  const { VersionId } = await client.send(new HeadObjectCommand({ Bucket: from, Key: key }));
  const { Body } = await client.send(new GetObjectCommand({ Bucket: from, Key: key, VersionId }));
  const bytes = (await Body?.transformToByteArray()) ?? new Uint8Array();
  return client.send(new PutObjectCommand({ Bucket: to, Key: key, Body: bytes }));
}
