import { describe, expect, test } from '@jest/globals';
import { factOf, inShort } from './derived.ts';

describe('sums that no form prints', () => {
  const ofTable3 = (id: string, cells: Record<string, string>, edition: 'f2019' | 'f2021' = 'f2021') =>
    inShort(factOf(id, { tables: { table3: { cells, edition } } }));
  const ofTable4 = (id: string, cells: Record<string, string>) =>
    inShort(factOf(id, { tables: { table4: { cells } } }));

  test('institutions are research, welfare and legal services', () => {
    const cells = {
      'received.research': '1',
      'received.publicWelfare': '20',
      'received.legalService': '300',
    };
    const others = {
      'received.naturalPerson': '4000',
      'received.company': '4000',
      'received.otherApplicant': '9',
    };
    expect(ofTable3('table3.received.sumOfInstitutions', { ...cells, ...others })).toBe('321');
  });

  test('refusals are the first seven reasons, in the column of totals', () => {
    const cells = {
      'refusedStateSecret.total': '1',
      'refusedEnforcementFile.total': '20',
      'refusedEnforcementFile.company': '300',
      'refusedAdministrativeQuery.total': '4000',
    };
    expect(ofTable3('table3.sumOfRefusals', cells)).toBe('21');
    expect(ofTable3('table3.sumOfRefusals', { ...cells, 'refusedThirdParty.total': '' })).toBe('21, 1 blank');
  });

  test('results without a named case are one row in either edition', () => {
    expect(ofTable3('table3.otherUnnamed', { 'otherRest.total': '7', 'otherOverdueFee.total': '5' })).toBe(
      '7',
    );
    expect(ofTable3('table3.otherUnnamed', { 'otherHandling.total': '8' }, 'f2019')).toBe('8');
  });

  test('suits are those without and those after reconsideration', () => {
    const cells = {
      'directLitigation.pending': '1',
      'litigationAfterReconsideration.pending': '20',
      'reconsideration.pending': '300',
      'directLitigation.corrected': '2',
      'litigationAfterReconsideration.other': '40',
      'reconsideration.corrected': '500',
      'reconsideration.upheld': '9000',
    };
    expect(ofTable4('table4.litigation.pending', cells)).toBe('21');
    expect(ofTable4('table4.litigation.notUpheld', cells)).toBe('42');
    expect(ofTable4('table4.reconsideration.notUpheld', cells)).toBe('500');
    expect(ofTable4('table4.sumOfCorrected', cells)).toBe('502');
  });

  test('of a table that is not there are not known', () => {
    const fact = factOf('table3.sumOfRefusals', { tables: { table3: { state: 'not-found' } } });
    expect(inShort(fact)).toBe('0, 7 lost: table-not-found');
  });
});
