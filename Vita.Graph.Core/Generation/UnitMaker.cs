using Vita.Graph.Core.Facts;
using Vita.Graph.Core.Schema;

namespace Vita.Graph.Core.Generation;

/// <summary>Makes an organisation or a territory with all that belongs to it, each after its model: as many relations, of the same types,
/// with the same properties.</summary>
internal sealed class UnitMaker(Recueil recueil, Cast cast, Places places)
{
    private readonly MadeKinds _kinds = recueil.Kinds;
    private readonly MadeValues _values = new(recueil);

    public Unit Organisation(int number)
    {
        var chance = cast.ChanceOfOrganisation(number);
        var unit = new Unit(number, "", places.CommuneOf(number, cast.Organisations, chance), chance);
        Make(
            cast.ModelOf(number),
            Unit.IdOf(_kinds.Organisation, number),
            $"Structure fictive {Unit.Digits(number)} ({places.NameOf(unit.Commune)})",
            unit
        );
        return unit;
    }

    /// <summary>A territory like those that only the recueil knows, in a milieu as projects are in.</summary>
    public Unit Territory(int number)
    {
        var chance = cast.ChanceOfTerritory(number);
        var unit = new Unit(number, "t", places.CommuneOf(number, cast.Territories, chance), chance);
        var (model, served) = (chance.Of(recueil.Territories), chance.Of(recueil.Served));
        model = model with { Values = [.. model.Values] };
        foreach (var property in _kinds.Milieu)
        {
            model.Values[property.Index] = served.Values[property.Index];
        }

        Make(model, Unit.IdOf(_kinds.Territory, number), $"Territoire fictif {Unit.Digits(number)} ({places.NameOf(unit.Commune)})", unit);
        return unit;
    }

    /// <summary>The node, what it leads to and, of a project, what is known through it only. <paramref name="upward"/> is the edge by which
    /// it was reached, if it leaves the node.</summary>
    private void Make(NodeFact model, string id, string? name, Unit unit, (EdgeFact Model, string To)? upward = null)
    {
        unit.Nodes.Add(_values.After(model, id, name, unit.Chance));
        foreach (
            var edge in recueil
                .Graph.Schema.EdgeSets.Where(set => set.From == model.Kind && set != upward?.Model.Edges)
                .SelectMany(set => recueil.Out(set, model.Id))
        )
        {
            if (TargetOf(edge, unit) is { } target)
            {
                unit.Join(edge, id, target);
            }
        }

        if (upward is var (edgeUp, above))
        {
            unit.Join(edgeUp, id, above);
        }
        else if (model.Kind == _kinds.Project)
        {
            MakeDependants(model, id, unit);
        }
    }

    private string? TargetOf(EdgeFact edge, Unit unit)
    {
        var kind = edge.Edges.To;
        return _kinds.IsOwned(edge.Edges) ? MakeAnother(unit.Chance.Of(recueil.Targets[edge.Edges.Index]), unit)
            : kind == _kinds.Territory ? TerritoryFor(edge, unit)
            : kind == _kinds.Project ? (recueil.IsLead(edge) ? MakeAnother(recueil.NodeOf(edge.To), unit) : Near(edge, kind, unit))
            : kind != _kinds.Organisation ? edge.To
            : edge.Edges.From == kind ? Near(edge, kind, unit)
            : Unit.IdOf(kind, unit.Number);
    }

    private string MakeAnother(NodeFact model, Unit unit)
    {
        var id = unit.NextId(model.Kind);
        Make(model, id, null, unit);
        return id;
    }

    private string? TerritoryFor(EdgeFact edge, Unit unit) =>
        recueil.IsOfficial(recueil.NodeOf(edge.To)) ? places.Around(unit.Commune, edge.To)
        : edge.Edges.From == _kinds.Territory ? null
        : Unit.IdOf(_kinds.Territory, cast.TerritoryNear(unit.Number, unit.Chance));

    /// <summary>Another organisation, or the project that one leads.</summary>
    private string? Near(EdgeFact edge, NodeKind kind, Unit unit) =>
        cast.Near(unit.Number, edge.Edges, unit.Chance) is { } other
            ? kind == _kinds.Project
                ? Unit.FirstOf(kind, other)
                : Unit.IdOf(kind, other)
            : null;

    /// <summary>Referents, and projects that stand on the sheet of this one only.</summary>
    private void MakeDependants(NodeFact model, string id, Unit unit)
    {
        foreach (
            var edge in recueil.Graph.Schema.EdgeSets.Where(set => set.To == _kinds.Project).SelectMany(set => recueil.In(set, model.Id))
        )
        {
            if (edge.Edges.From == _kinds.Referent)
            {
                Make(recueil.NodeOf(edge.From), unit.NextId(_kinds.Referent), null, unit, (edge, id));
            }
            else if (recueil.FollowUps.Any(project => project.Id == edge.From))
            {
                Make(unit.Chance.Of(recueil.FollowUps), unit.NextId(_kinds.Project), null, unit, (edge, id));
            }
        }
    }
}
