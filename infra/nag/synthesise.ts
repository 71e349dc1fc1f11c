import { type App, Validations } from 'aws-cdk-lib';
import { RecordedChecks } from './recorded-checks.ts';
import { renderReport } from './render-report.ts';

/**
 * Writes all templates and says what the rule pack thinks of them.
 * @returns whether everything is valid and explained; what is not has been printed
 */
export function synthesise(app: App, print: (text: string) => void): boolean {
  const checks = new RecordedChecks(app);
  Validations.of(app).addPlugins(checks);
  const isValid = passesValidation(app, print);
  print(renderReport(checks));
  return isValid && checks.findings.every(({ reason }) => reason !== undefined);
}

function passesValidation(app: App, print: (text: string) => void): boolean {
  try {
    app.synth();
    return true;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ValidationFailed')) throw error;
    print(error.message);
    return false;
  }
}
