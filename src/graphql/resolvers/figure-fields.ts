import { FieldResolver, Resolver, Root } from 'type-graphql';
import { normalized } from '../../questions/figures/figure-comparison.js';
import { isDecline } from '../../questions/figures/promise-verdict.js';
import { both } from '../descriptions.js';
import { Entity } from '../types/entity.js';
import { Evidence } from '../types/evidence.js';
import { Figure, Quantity } from '../types/figure.js';
import { Indicator } from '../types/indicator.js';
import { type EntityView, type EvidenceView, evidenceView, type FigureView, type IndicatorView, indicatorView } from '../views.js';

@Resolver(() => Figure)
export class FigureFields {
  @FieldResolver(() => Indicator, { description: both('所计指标', 'What it counts, under all its names') })
  counts(@Root() { fact }: FigureView): IndicatorView {
    return indicatorView(fact.indicator);
  }

  @FieldResolver(() => Quantity)
  normalized(@Root() { fact }: FigureView): Quantity {
    return normalized(fact);
  }

  @FieldResolver(() => Boolean, {
    description: both(
      '是否为降幅：下降3%的数值是3，此处为真',
      'Whether the number tells how much less something has become: a fall by 3 % has the value 3, and true here',
    ),
  })
  isDecline(@Root() { fact }: FigureView): boolean {
    return isDecline(fact);
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
