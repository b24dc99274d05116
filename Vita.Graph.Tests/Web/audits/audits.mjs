// Runs the public audits of GraphQL over HTTP against the server at the address given and prints one line each: verdict, id, name.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
for (const audit of serverAudits({ url })) {
  const result = await audit.fn();
  const verdict = result.status === 'ok' ? 'ok' : `${result.status} (${result.reason})`;
  console.log(`${verdict} ${audit.id} ${audit.name}`);
}
