import { useOntology } from '../../api/ontology.tsx';
import { counted } from '../../language/counted.ts';
import { useLanguage } from '../../language/language.tsx';
import { Seal } from '../../parts/seal.tsx';
import { Description } from './description.tsx';
import type { EntityRecord } from './entity-record.ts';
import type { FactGroup } from './facts.ts';

interface EntityHeadProps {
  readonly entity: EntityRecord;
  readonly groups: readonly FactGroup[];
}

/** What it is, how often it is named, and by which names. */
export function EntityHead({ entity, groups }: EntityHeadProps) {
  const { language, words } = useLanguage();
  const ontology = useOntology();
  const { name, figures } = entity;
  const type = entity.__typename;
  return (
    <>
      <div class="entity-head">
        <Seal type={type} />
        <h1>{name}</h1>
      </div>
      <p class="quiet">
        {[
          ontology.types.get(type)?.label[language],
          entity.code,
          counted(entity.documentCount, words.inDocuments),
          `${entity.mentionCount} ${words.timesNamed}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        <Description type={type} groups={groups} figures={figures.edges.map(({ node }) => node)} />
      </p>
      {entity.aliases.length > 0 && (
        <p class="quiet">
          {words.aliases} {entity.aliases.join('、')}
        </p>
      )}
    </>
  );
}
