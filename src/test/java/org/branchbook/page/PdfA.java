package org.branchbook.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether a file is what it says of itself: PDF/A-2b. */
public final class PdfA {
    private PdfA() {}

    public static void check(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                PDFAValidator validator =
                        Foundries.defaultInstance()
                                .createValidator(PDFAFlavour.PDFA_2_B, /* logSuccess= */ false)) {
            assertEquals(PDFAFlavour.PDFA_2_B, parser.getFlavour());
            ValidationResult result = validator.validate(parser);
            List<String> failures =
                    result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() == Status.FAILED)
                            .map(PdfA::told)
                            .distinct()
                            .toList();
            assertEquals(List.of(), failures);
        }
    }

    private static String told(TestAssertion test) {
        return test.getRuleId().getClause() + " " + test.getMessage();
    }
}
