import { S3ServiceException } from '@aws-sdk/client-s3';
import { Fault } from '../../core/fault.ts';
import type { ObjectAbsence } from './object-store.ts';

/**
 * Reads "there is nothing" out of an error of the SDK.
 * @throws the error itself when it says anything else: denied, throttled, failed, no such bucket.
 */
export function absenceOf(error: unknown, versionId: string | undefined): ObjectAbsence {
  if (!(error instanceof S3ServiceException) || error.name === 'NoSuchBucket') throw error;
  if (isDeleteMarker(error)) return 'delete-marker';
  if (isStatus(error, 404)) return versionId === undefined ? 'no-such-key' : 'no-such-version';
  // A version id that is not even well-formed is a version that does not exist.
  if (isStatus(error, 400) && error.name === 'InvalidArgument' && versionId !== undefined)
    return 'no-such-version';
  if (isStatus(error, 412) && versionId !== undefined) return 'no-such-version';
  throw error;
}

/** A HEAD is refused without a body, so the SDK knows no reason: the status is all there is to tell. */
export function nameStatus(error: unknown, bucket: string): unknown {
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
  if (status === undefined || status === 404 || status === 405 || status === 412) return error;
  return new Fault('storage-refused', `The bucket ${bucket} answered ${status}.`, { cause: error });
}

export function isStatus(error: unknown, status: number): boolean {
  return error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;
}

/** 404 for the current version, 405 when the marker itself was named; both carry the header. */
function isDeleteMarker(error: S3ServiceException): boolean {
  return (
    error.$response?.headers['x-amz-delete-marker'] === 'true' &&
    (isStatus(error, 404) || isStatus(error, 405))
  );
}
