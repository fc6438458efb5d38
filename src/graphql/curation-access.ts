import { createHash, timingSafeEqual } from 'node:crypto';
import express, { type Request, type RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { Curation } from '../model/curation.js';
import { ZhengtuError } from '../model/errors.js';

const SHORTEST_TOKEN = 16;
const BEARER = /^Bearer +(?<token>\S+) *$/iu;

/** What one request may do with judgements and documents. */
export class CurationAccess {
  constructor(
    /** For reading the ledger, which all may; null where there is none. */
    readonly shown: Curation | null,
    private readonly refusal: { readonly code: 'READ_ONLY' | 'UNAUTHENTICATED'; readonly message: string } | null,
  ) {}

  /** For changing the graph. Throws READ_ONLY or UNAUTHENTICATED. */
  open(): Curation {
    if (this.refusal === null && this.shown !== null) return this.shown;
    const { code, message } = this.refusal ?? READ_ONLY;
    throw new GraphQLError(message, { extensions: { code } });
  }
}

const READ_ONLY = { code: 'READ_ONLY', message: 'This server only reads: start it with --token to change the graph.' } as const;
const UNAUTHENTICATED = {
  code: 'UNAUTHENTICATED',
  message: 'Changes need the token of the server: send it as “Authorization: Bearer …”.',
} as const;

/** Lets those through who know the token. */
export class Gate {
  private readonly secret: Buffer | null;

  /** Throws CONFIGURATION for a token too short, or one that no header can carry. */
  constructor(
    private readonly curation: Curation | null,
    token: string | null,
  ) {
    if (token !== null && (token.length < SHORTEST_TOKEN || !/^[\x21-\x7e]+$/u.test(token))) {
      throw new ZhengtuError(
        'CONFIGURATION',
        `The token needs ${SHORTEST_TOKEN} characters or more, Latin letters, digits and signs without blanks: make one with “openssl rand -hex 16”.`,
      );
    }
    this.secret = token === null ? null : digest(token);
  }

  accessOf(request: Request): CurationAccess {
    if (this.curation === null || this.secret === null) return new CurationAccess(this.curation, READ_ONLY);
    return new CurationAccess(this.curation, this.isKnown(request) ? null : UNAUTHENTICATED);
  }

  /** Reads a request's JSON: whole documents from those who may send them, questions from all. */
  readonly body: RequestHandler = (request, response, next) =>
    (this.curation !== null && this.isKnown(request) ? LARGE : SMALL)(request, response, next);

  private isKnown(request: Request): boolean {
    const token = BEARER.exec(request.get('authorization') ?? '')?.groups?.token;
    // Hashes of one length compare in one time, whatever was sent.
    return this.secret !== null && token !== undefined && timingSafeEqual(digest(token), this.secret);
  }
}

const SMALL = express.json({ limit: '256kb' });
const LARGE = express.json({ limit: '16mb' });

function digest(token: string): Buffer {
  return createHash('sha256').update(token, 'utf8').digest();
}
