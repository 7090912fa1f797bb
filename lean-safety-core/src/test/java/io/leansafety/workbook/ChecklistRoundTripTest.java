package io.leansafety.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.leansafety.checklist.ChecklistFacts;
import io.leansafety.json.Exchange;
import io.leansafety.json.PolicySource;
import io.leansafety.rule.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checklists that go into a workbook, or into CSV files, and come back are the same checklists. */
@Rule("EXCHANGE")
class ChecklistRoundTripTest {
    private static final int TRIES = 150;
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    @TempDir
    private Path directory;

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aWorkbookLosesNothing(@ForAll("checklists") AnyChecklists any, @ForAll("languages") Locale language) {
        assertComesBack(any, Months.source(Checklists.xlsx(any.text(), language)));
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void theDocumentLosesNothing(@ForAll("checklists") AnyChecklists any) {
        assertThat(Exchange.readChecklists(new ByteArrayInputStream(any.text())).orElseThrow())
                .isEqualTo(any.facts());
    }

    @Test
    void csvFilesLoseNothing() {
        for (Locale language : LANGUAGES) {
            Path files = directory.resolve(language.getLanguage());
            assertThat(files.toFile().mkdir()).isTrue();
            for (long seed = 0; seed < TRIES; seed++) {
                AnyChecklists any = AnyChecklists.of(seed);
                ChecklistWorkbook.write(new ByteArrayInputStream(any.text()), language, WorkbookTarget.csv(files))
                        .orElseThrow();

                assertComesBack(any, WorkbookSource.csv(files));
            }
        }
    }

    @Test
    void everyFieldComesBack() {
        byte[] text = Checklists.WHOLE.getBytes(StandardCharsets.UTF_8);
        for (Locale language : LANGUAGES) {
            byte[] workbook = Checklists.xlsx(text, language);
            byte[] back = Checklists.text(ChecklistWorkbook.read(Months.source(workbook), Checklists.POLICY)
                    .orElseThrow());

            assertThat(Months.meaning(Months.tree(back))).isEqualTo(Months.meaning(Months.tree(text)));
        }
    }

    private static void assertComesBack(AnyChecklists any, WorkbookSource source) {
        ImportedChecklists back =
                ChecklistWorkbook.read(source, PolicySource.of(any.policy())).orElseThrow();

        ChecklistFacts expected = any.facts();
        assertThat(back.facts()).isEqualTo(expected);
        assertThat(Checklists.facts(Checklists.text(back))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<AnyChecklists> checklists() {
        return Arbitraries.randomValue(random -> AnyChecklists.of(random.nextLong()));
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(LANGUAGES);
    }
}
