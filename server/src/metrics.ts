import express, { type Express } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '#db/database.ts';
import type { ToldRequest } from '#http/observe.ts';
import { refuseForeignHosts } from '#http/own-host.ts';

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts and times what the server does, for Prometheus. Labels are names of endpoints and queries, never values. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'entente_request_duration_seconds',
    help: 'How long requests took, by endpoint and status.',
    labelNames: ['endpoint', 'status'],
    buckets,
    registers: [this.#registry],
  });
  readonly #queries = new Histogram({
    name: 'entente_query_duration_seconds',
    help: 'How long queries to the database took, by query and what came of them.',
    labelNames: ['query', 'outcome'],
    buckets,
    registers: [this.#registry],
  });
  readonly #timeouts = new Counter({
    name: 'entente_query_timeouts_total',
    help: 'Queries that were ended because they took too long.',
    registers: [this.#registry],
  });
  readonly #cuts = new Counter({
    name: 'entente_requests_cut_total',
    help: 'Requests whose caller went before all was answered.',
    registers: [this.#registry],
  });

  constructor(database: Database) {
    collectDefaultMetrics({ register: this.#registry });
    const places = new Gauge({
      name: 'entente_query_places',
      help: 'Of the places for queries at once: how many are free, and how many queries wait for one.',
      labelNames: ['state'],
      registers: [this.#registry],
      collect: () => {
        const { free, waiting } = database.places;
        places.set({ state: 'free' }, free);
        places.set({ state: 'waiting' }, waiting);
      },
    });
  }

  observe({ endpoint, status, milliseconds, cut, queries }: ToldRequest): void {
    this.#requests.observe({ endpoint: endpoint ?? 'other', status }, milliseconds / 1000);
    if (cut) this.#cuts.inc();
    for (const { query, milliseconds: time, outcome } of queries) {
      this.#queries.observe({ query, outcome }, time / 1000);
      if (outcome === 'timeout') this.#timeouts.inc();
    }
  }

  /** Answers `/metrics`, and nothing else. It belongs on a port of its own, which no proxy passes on by accident. */
  app(hosts: readonly string[]): Express {
    const app = express().disable('x-powered-by');
    app.use(refuseForeignHosts(hosts));
    app.get('/metrics', async (_request, response) => {
      response.type(this.#registry.contentType).send(await this.#registry.metrics());
    });
    return app;
  }
}
