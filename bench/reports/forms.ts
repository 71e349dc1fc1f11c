// The reports to measure with carry the official labels, and those have one home.
// biome-ignore-start lint/style/noRestrictedImports: labels are not part of the public interface
export { aspects } from '../../core/forms/aspects.ts';
export { forms } from '../../core/forms/editions.ts';
export type { FormEdition, FormRow, FormTable, TableKey } from '../../core/forms/form.ts';
// biome-ignore-end lint/style/noRestrictedImports: labels are not part of the public interface
