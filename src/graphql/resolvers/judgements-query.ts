import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { judgedEntities } from '../../model/judgement.js';
import { pageOf } from '../../questions/page.js';
import { PageArgs, pageCost } from '../args.js';
import type { Context } from '../context.js';
import { judgementView } from '../curation-views.js';
import { both } from '../descriptions.js';
import { Claim } from '../types/claim.js';
import { connection } from '../types/connection.js';
import { Judgement, JudgementConnection } from '../types/judgement.js';
import { type ClaimView, mapPage } from '../views.js';

@ArgsType()
class JudgementArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: both('只要涉及此实体的', 'Only those about this entity') })
  entity?: string | null;
}

@Resolver()
export class JudgementsQuery {
  @Query(() => JudgementConnection, { description: both('裁决簿，新者在前', 'The ledger, newest first'), complexity: pageCost })
  async judgements(@Args(() => JudgementArgs) args: JudgementArgs, @Ctx() context: Context) {
    context.restsOnGraphAlone = false;
    const { judgements = [], undoneBy } = (await context.curation.shown?.ledger()) ?? {};
    const isWanted = (judgement: (typeof judgements)[number]) => judgedEntities(judgement).some(({ id }) => id === args.entity);
    const wanted = args.entity == null ? judgements : judgements.filter(isWanted);
    const page = pageOf(wanted, args, ({ at, id }) => ({ key: Date.parse(at), id }));
    const shown = mapPage(page, (judgement) => judgementView(judgement, undoneBy?.get(judgement.id) ?? null));
    return connection(shown, args.after, () => wanted.length);
  }
}

@Resolver(() => Claim)
export class JudgementFields {
  @FieldResolver(() => Judgement, { nullable: true, description: both('对它的有效裁决', 'The judgement that stands on it') })
  async judgement(@Root() { fact: { claim } }: ClaimView, @Ctx() context: Context) {
    context.restsOnGraphAlone = false;
    const { predicate, subjectId: subject, objectId: object, attributes, documentId: document } = claim;
    const verdictOn = await context.verdicts();
    const verdict = verdictOn({ predicate, subject, object, attributes, document });
    return verdict && judgementView(verdict, null);
  }
}
