namespace Vita.Graph.Core.Generation;

/// <summary>The page in a generated folder that says what it is.</summary>
internal static class FranceReadme
{
    public static string Of(int organisations, ulong seed) =>
        FormattableString
            .Invariant(
                $"""
                # Données fictives · Synthetic data

                Aucune des structures de `synthetic/` n'existe. Un programme les a produites, avec les proportions du recueil de 2010,
                sur les communes réelles. Chaque fait cite la source `source/synthetic`.

                None of the organisations in `synthetic/` exists. A program made them, with the shares of the recueil of 2010,
                on the real communes. Every fact names the source `source/synthetic`. The other files are those of the bundled seeds.

                ```sh
                vita generate --organisations {organisations} --seed {seed} --out .
                ```

                """
            )
            .ReplaceLineEndings("\n");
}
