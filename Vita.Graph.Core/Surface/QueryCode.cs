namespace Vita.Graph.Core.Surface;

/// <summary>A kind of error in an answer of <c>/graphql</c> or <c>/questions</c>; <see cref="QueryCodes"/> has them all.</summary>
/// <param name="Code">Stable, <c>UPPER_SNAKE</c>, as <c>extensions.code</c> has it.</param>
/// <param name="Status">The HTTP status of an answer that holds this error and no data. Null where the operation was read and is refused:
/// 400, save that <c>/graphql</c> answers 200 in the media type <c>application/json</c>, as GraphQL over HTTP wants it.</param>
/// <param name="Meaning">What happened.</param>
/// <param name="WhatToDo">What the caller can do about it.</param>
public sealed record QueryCode(string Code, int? Status, string Meaning, string WhatToDo) : ProblemCode(Code, Meaning, WhatToDo);
