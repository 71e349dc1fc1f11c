import { type App, Validations } from 'aws-cdk-lib';
import { RecordedChecks } from './recorded-checks.ts';
import { renderReport } from './render-report.ts';

/**
 * Writes all templates and says what the rule pack thinks of them.
 * @returns whether everything is valid and explained. What is not has then been printed by the library, place by place.
 */
export function synthesise(app: App, print: (text: string) => void): boolean {
  const checks = new RecordedChecks(app);
  Validations.of(app).addPlugins(checks);
  const isValid = passesValidation(app);
  print(renderReport(checks));
  return isValid && checks.findings.every(({ reason }) => reason !== undefined);
}

function passesValidation(app: App): boolean {
  try {
    app.synth();
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationFailed') return false;
    throw error;
  }
}
