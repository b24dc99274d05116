namespace Vita.Graph.Core;

/// <summary>A kind of problem: its stable code, what it means and what to do about it, as <c>docs/errors.md</c> prints them.</summary>
public record ProblemCode(string Code, string Meaning, string WhatToDo)
{
    public sealed override string ToString() => Code;
}
