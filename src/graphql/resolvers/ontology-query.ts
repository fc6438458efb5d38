import { Query, Resolver } from 'type-graphql';
import { loadSchema } from '../../schema/load.js';
import { both } from '../descriptions.js';
import { Ontology } from '../types/ontology.js';

const { entities, figure, predicates } = loadSchema();

@Resolver()
export class OntologyQuery {
  @Query(() => Ontology, { description: both('领域模型', 'The domain model: types, their seals and what may be said of them') })
  ontology(): Ontology {
    const entityTypes = entities.map((entity) => ({ ...entity, list: entity.plural.en.toLowerCase() }));
    return { entityTypes, figure: { name: 'Figure', ...figure, list: 'figures' }, predicates: [...predicates] };
  }
}
