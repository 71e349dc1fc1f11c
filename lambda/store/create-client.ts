import { S3Client } from '@aws-sdk/client-s3';

/** The SDK's own variables for a server other than AWS; such servers mostly know buckets in the path only. */
const endpointVariables = ['AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL'];

/**
 * A client with the credentials, region and endpoint that the SDK finds by itself.
 * @param idleMs silence after which a connection is given up, by default 5 s: without an end the SDK would wait until
 * the function itself runs out of time, and all three attempts must fit into the time of one record
 */
export function createClient(idleMs = 5000): S3Client {
  return new S3Client({
    forcePathStyle: endpointVariables.some((name) => process.env[name] !== undefined),
    requestHandler: { connectionTimeout: idleMs, socketTimeout: idleMs },
  });
}
