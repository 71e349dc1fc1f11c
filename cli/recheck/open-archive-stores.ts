import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportPrefix } from '../../lambda/report-key.ts';
import { openStores, type Stores } from '../serve/open-stores.ts';
import { UsageError } from '../usage-error.ts';

interface Archive extends Stores {
  readonly prefix: string;
}

/**
 * The archive that an operand names: the folder of a service, or the reports of a bucket whose keys begin so. Findings and
 * readings are where the service has them, `GONGKAI_FINDINGS_BUCKET` included.
 * @throws UsageError when there is no store in the folder: none is made
 */
export async function openArchiveStores(
  operand: string,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Archive> {
  const [, bucket, key = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(operand) ?? [];
  if (bucket !== undefined) {
    const stores = await openStores('', { ...variables, GONGKAI_BUCKET: bucket });
    return { ...stores, prefix: key === '' ? reportPrefix : key };
  }
  if (!existsSync(join(operand, 'store')))
    throw new UsageError(
      `${operand}: 其中没有本地服务的数据，应为serve的--data文件夹 no data of a service in it; give the folder that serve has as --data`,
    );
  return { ...(await openStores(operand, {})), prefix: reportPrefix };
}
