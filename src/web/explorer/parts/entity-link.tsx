import { Link } from 'wouter-preact';
import { Seal } from './seal.tsx';

export interface EntityBrief {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

export function EntityLink({ entity }: { readonly entity: EntityBrief }) {
  return (
    <Link class="entity" href={`/entity/${entity.id}`}>
      <Seal type={entity.type} />
      <span>{entity.name}</span>
    </Link>
  );
}
