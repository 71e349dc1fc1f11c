import { HttpRefusal } from './http-refusal.ts';

/** Above the size that is audited, so that a report somewhat too large is kept and gets its finding. */
export const uploadLimitBytes = 64 * 1024 * 1024;

export function uploadTooLarge(): HttpRefusal {
  const megabytes = uploadLimitBytes / 1024 / 1024;
  return new HttpRefusal(413, 'upload-too-large', {
    zh: `文件超过 ${megabytes} MB，不予接收。`,
    en: `The file is larger than ${megabytes} MB and was not taken.`,
  });
}

/**
 * Passes a body on as long as it keeps within the limit.
 * @throws HttpRefusal 413
 */
export async function* limitUpload(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let sizeBytes = 0;
  for await (const chunk of body) {
    sizeBytes += chunk.byteLength;
    if (sizeBytes > uploadLimitBytes) throw uploadTooLarge();
    yield chunk;
  }
}
