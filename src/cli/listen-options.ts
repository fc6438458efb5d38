import { InvalidArgumentError, Option } from 'commander';

export interface ListenOptions {
  readonly port: number;
  readonly host: string;
  readonly token?: string;
  readonly judgements: string;
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new InvalidArgumentError('a port is a whole number from 0 to 65535');
  return number;
}

export function portOption(): Option {
  return new Option('--port <port>', 'port to listen on (0: any free one)').default(4000).env('PORT').argParser(port);
}

export function hostOption(): Option {
  return new Option('--host <host>', 'address to listen on').default('127.0.0.1').env('HOST');
}
