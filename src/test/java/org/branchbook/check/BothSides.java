package org.branchbook.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which checks were seen to fire and which to stay silent in this run of the tests; the last test
 * of each class that tests checks asks for both of every check of its package.
 */
public final class BothSides {
    private static final Set<String> FIRED = ConcurrentHashMap.newKeySet();
    private static final Set<String> SILENT = ConcurrentHashMap.newKeySet();

    private BothSides() {}

    static void saw(Check check, boolean fired) {
        (fired ? FIRED : SILENT).add(check.code());
    }

    /** Fails with the codes of a package's checks that were only seen from one side. */
    public static void seen(Class<?> ofPackage, List<Check> every) {
        List<String> codes =
                every.stream()
                        .filter(check -> check.getClass().getPackage() == ofPackage.getPackage())
                        .map(Check::code)
                        .toList();
        assertEquals(codes, codes.stream().filter(FIRED::contains).toList(), "fired");
        assertEquals(codes, codes.stream().filter(SILENT::contains).toList(), "silent");
    }
}
