// Everything that is made from schema/ and src/graphql. With --check nothing is written and drift fails.
import './generate-vocabulary.js';
import './emit-graphql-schema.js';
