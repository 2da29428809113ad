package org.entente.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorFilesIT {

    private static final String PREFIXES =
            """
            PREFIX dip: <https://w3id.org/entente/ontology#>
            PREFIX id: <https://w3id.org/entente/id/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    @Test
    void theCompiledFormSaysWhatTheTurtleSays() {
        assertThat(ActorFiles.compiled()).isEqualTo(ActorFiles.read(List.of()));
    }

    @Test
    void everyFileOfTheFolderIsBundled() throws IOException {
        try (var files = Files.list(Path.of("graphs/actors"))) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(ActorFiles.BUNDLED);
        }
    }

    @Test
    void aUserAddsAGroupAPersonAndANameOfAState(@TempDir Path folder) throws IOException {
        write(
                folder,
                """
                id:group-REDHILL a dip:Group ; rdfs:label "Red Hill Front"@en .
                id:state-KOR dip:properName "Land of Mornings"@en .
                id:person-jane-roe a dip:Person ; rdfs:label "Jane Roe"@en ; dip:tenure id:tenure-jane-roe-1 .
                id:tenure-jane-roe-1 a dip:Tenure ; dip:office id:office-minister ; dip:actsFor id:state-NOR ;
                    dip:from "2020"^^xsd:gYear .
                """);
        var gazetteer = Gazetteer.with(List.of(folder));
        assertThat(gazetteer.find("Red Hill Front", null)).map(Actor::code).contains("REDHILL");
        assertThat(gazetteer.find("Land of Mornings", null)).map(Actor::code).contains("KOR");
        assertThat(gazetteer.find("Jane Roe", LocalDate.of(2021, 2, 3)))
                .map(Actor::code)
                .contains("NOR");
        assertThat(gazetteer.find("Korsel", null)).map(Actor::code).contains("KOR");
    }

    @Test
    void aNameWithoutALanguageIsRefusedWithItsPlace(@TempDir Path folder) throws IOException {
        write(
                folder,
                "id:group-REDHILL a dip:Group ; rdfs:label \"Red Hill Front\"@en ; dip:properName \"Red Hill\" .");
        assertThatThrownBy(() -> Gazetteer.with(List.of(folder)))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("without a language")
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aFileThatIsNoTurtleIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
        write(folder, "id:group-REDHILL a dip:Group");
        assertThatThrownBy(() -> Gazetteer.with(List.of(folder.resolve("mine.ttl"))))
                .isInstanceOf(InputProblem.class)
                .hasMessageContaining("mine.ttl");
    }

    private static void write(Path folder, String turtle) throws IOException {
        Files.writeString(folder.resolve("mine.ttl"), PREFIXES + turtle);
    }
}
