import type { Layers } from './content-steps.ts';
import type { SourceDocument, SourcePage } from './source-document.ts';

/** What is used of an annotation of pdf.js. */
interface SourceAnnotation {
  readonly id?: string;
  readonly subtype?: string;
  readonly fieldType?: string;
}

function kindOf({ subtype, fieldType }: SourceAnnotation): ReturnType<Layers['annotation']> {
  if (subtype === 'Widget' && fieldType !== 'Sig') return 'field';
  return subtype === 'FreeText' ? 'text' : 'other';
}

/** The layers of a document and the annotations of a page, which are asked for only where there are any. */
export async function pageLayers(
  document: SourceDocument,
  page: SourcePage,
  has: { readonly layers: boolean; readonly annotations: boolean },
): Promise<Layers> {
  const layers = has.layers ? await document.getOptionalContentConfig() : undefined;
  const annotations = has.annotations ? ((await page.getAnnotations()) as readonly SourceAnnotation[]) : [];
  const kinds = new Map(annotations.map((each) => [each.id, kindOf(each)]));
  return {
    isOn: (layer) => layers?.isVisible(layer) ?? true,
    annotation: (id) => kinds.get(id) ?? 'other',
  };
}
