/** What is used of a page of pdf.js. */
export interface SourcePage {
  readonly getViewport: (options: { scale: number }) => {
    readonly transform: unknown;
    readonly width: number;
    readonly height: number;
  };
  readonly getOperatorList: () => Promise<unknown>;
  readonly getAnnotations: () => Promise<readonly unknown[]>;
  readonly commonObjs: { readonly has: (name: string) => boolean; readonly get: (name: string) => unknown };
  readonly cleanup: () => unknown;
}

/** What is used of a document of pdf.js. */
export interface SourceDocument {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<SourcePage>;
  readonly getOptionalContentConfig: () => Promise<{ readonly isVisible: (layer: unknown) => boolean }>;
}
