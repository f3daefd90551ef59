import { isOptionId, optionById } from '../../../guidance/catalogue.ts';
import type { EntityRecord } from '../../../guidance/model/entity.ts';
import type { CaseFileId } from '../../../guidance/model/ids.ts';
import type { VoiceStage } from '../../../guidance/rules/voice-stages.ts';
import type { Profile } from '../../../guidance/schema/profile.ts';
import { routes } from '../../state/routes.ts';

/** What a stage is called in a list. */
export function titleOfVoiceStage(
  stage: VoiceStage,
  step: EntityRecord | undefined,
  profile: Profile | null,
): string {
  switch (stage.kind) {
    case 'pathway': {
      const id = step?.fields['stage'];
      const found = profile?.pathway.find((one) => one.id === id);
      const words = typeof id === 'string' ? id.replaceAll('-', ' ') : '';
      return `Pathway: ${found?.title ?? words}`;
    }
    case 'option': {
      const { optionId } = stage;
      if (optionId === null || !isOptionId(optionId)) return 'Option';
      const option = optionById(optionId);
      return `${option.position}. ${option.title}`;
    }
    case 'balance':
      return 'Balance';
    case 'plan':
      return 'Plan';
    case 'document':
      return 'Documents, before one is exported';
  }
}

/** The page on which a stage is asked about. */
export function routeOfVoiceStage(
  caseFileId: CaseFileId,
  stage: VoiceStage,
  step: EntityRecord | undefined,
): string {
  switch (stage.kind) {
    case 'pathway': {
      const id = step?.fields['stage'];
      return routes.pathway(caseFileId, typeof id === 'string' ? id : null);
    }
    case 'option':
      return stage.optionId === null
        ? routes.options(caseFileId)
        : routes.option(caseFileId, stage.optionId);
    case 'balance':
      return routes.balance(caseFileId);
    case 'plan':
      return routes.plan(caseFileId);
    case 'document':
      return routes.documents(caseFileId);
  }
}
