// Turns Google's own discovery document into the Swagger 2 that Prism judges by.
'use strict';
const fs = require('fs');
const { convert } = require('google-discovery-to-swagger');

const [, , from, to] = process.argv;
const swagger = convert(JSON.parse(fs.readFileSync(from, 'utf8')));
// Without it Prism refuses every body.
swagger.consumes = ['application/json'];
// A null deletes in PATCH (Google's guide on performance), which the document has no word for.
function nullable(schema) {
  if (schema.type) schema['x-nullable'] = true;
  const inner = [schema.items, schema.additionalProperties, ...Object.values(schema.properties || {})];
  inner.filter((one) => one && typeof one === 'object').forEach(nullable);
}
for (const definition of Object.values(swagger.definitions)) {
  Object.values(definition.properties || {}).forEach(nullable);
  if (definition.properties && !definition.additionalProperties) definition.additionalProperties = false;
}
// The document names 200 alone; errors come in the envelope of Google's own page on them.
const error = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['errors', 'code', 'message'],
      properties: { errors: { type: 'array' }, code: { type: 'integer' }, message: { type: 'string' } },
    },
  },
};
for (const path of Object.values(swagger.paths)) {
  for (const [verb, operation] of Object.entries(path)) {
    if (!operation.responses) continue;
    if (verb === 'delete') operation.responses = { 204: { description: 'Deleted' } };
    operation.responses[304] = { description: 'Not modified' };
    operation.responses.default = { description: 'An error', schema: error };
  }
}
fs.writeFileSync(to, JSON.stringify(swagger));
