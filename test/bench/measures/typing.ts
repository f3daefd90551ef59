import type { Bench } from '../measure.ts';
import type { Report } from '../measured.ts';

export async function measureTyping(_bench: Bench): Promise<Report> {
  return { rows: [], notTaken: [], programs: [] };
}
