import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { normalized } from '../../questions/figure-comparison.js';
import type { Context } from '../context.js';
import { both } from '../descriptions.js';
import { Entity } from '../types/entity.js';
import { Evidence } from '../types/evidence.js';
import { Figure, Quantity } from '../types/figure.js';
import { type EntityView, type EvidenceView, evidenceView, type FigureView } from '../views.js';

@Resolver(() => Figure)
export class FigureFields {
  @FieldResolver(() => String)
  canonicalIndicator(@Root() { indicator }: FigureView, @Ctx() { indicators }: Context): string {
    return indicators.of(indicator).name;
  }

  @FieldResolver(() => Boolean)
  lowerIsBetter(@Root() { indicator }: FigureView, @Ctx() { indicators }: Context): boolean {
    return indicators.of(indicator).lowerIsBetter;
  }

  @FieldResolver(() => Quantity)
  normalized(@Root() figure: FigureView, @Ctx() { indicators }: Context): Quantity {
    return normalized(figure, indicators);
  }

  @FieldResolver(() => Entity, { nullable: true, description: both('所属对象', 'What it is a figure of') })
  scope(@Root() { scope }: FigureView): EntityView | null {
    return scope;
  }

  @FieldResolver(() => Evidence, { description: both('所依据的原文', 'The text it rests on') })
  evidence(@Root() { fact }: FigureView): EvidenceView {
    return evidenceView(fact.evidence);
  }
}
