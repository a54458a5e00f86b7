package org.branchbook.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.branchbook.base.AppException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What opens the file, what does not, and that it is whole whatever happens. */
class VaultTest {
    private static final byte[] TEXT = "今天扶老人过了马路".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;
    private Path file;
    private Vault vault;

    @BeforeEach
    void make() {
        file = folder.resolve("place").resolve(Vault.NAME);
        assertTrue(file.getParent().toFile().mkdirs());
        vault = new Vault(file, 1000);
        vault.create("correct horse", TEXT).close();
    }

    private static String refused(Runnable work) {
        return assertThrows(AppException.class, work::run).key();
    }

    private String opening(String password) {
        return refused(() -> vault.open(password));
    }

    @Test
    void opensWithItsPasswordAloneAndShowsNothingOfItself() throws IOException {
        try (Unlocked open = vault.open("correct horse")) {
            assertArrayEquals(TEXT, open.content());
        }
        assertEquals("vault.wrongPassword", opening("correct horsf"));
        assertEquals("vault.wrongPassword", opening(""));
        String raw = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertFalse(raw.contains(new String(TEXT, StandardCharsets.ISO_8859_1)));
        assertEquals("vault.exists", refused(() -> vault.create("another one", TEXT)));
    }

    @Test
    void everyChangedByteIsFound() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at++) {
            byte[] bad = whole.clone();
            bad[at] ^= 1;
            Files.write(file, bad);
            assertThrows(AppException.class, () -> vault.open("correct horse"), "byte " + at);
        }
        for (int length : new int[] {0, 7, Header.LENGTH, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals("vault.damaged", opening("correct horse"));
        }
        byte[] last = whole.clone();
        last[whole.length - 1] ^= 1;
        Files.write(file, last);
        assertEquals("vault.damaged", opening("correct horse"), "not taken for a wrong password");
    }

    @Test
    void aHeaderThatAsksForEndlessRoundsIsRefusedAtOnce() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        whole[8] = 0x7F;
        Files.write(file, whole);
        assertEquals("vault.damaged", opening("correct horse"));
    }

    @Test
    void theSameWordsNeverLookTheSameTwice() throws IOException {
        byte[] first = Files.readAllBytes(file);
        try (Unlocked open = vault.open("correct horse")) {
            open.save(TEXT);
        }
        byte[] second = Files.readAllBytes(file);
        assertFalse(
                Arrays.equals(
                        first, Header.LENGTH, first.length, second, Header.LENGTH, second.length));
    }

    @Test
    void thePasswordIsTheOldOrTheNewOne() throws IOException {
        try (Unlocked open = vault.open("correct horse")) {
            assertEquals(
                    "vault.wrongPassword",
                    refused(() -> open.changePassword("wrong", "battery staple")));
            Path away = folder.resolve("away");
            Files.move(file.getParent(), away);
            assertThrows(
                    AppException.class,
                    () -> open.changePassword("correct horse", "battery staple"));
            Files.move(away, file.getParent());
            vault.open("correct horse").close();
            open.save("danach".getBytes(StandardCharsets.UTF_8));
            vault.open("correct horse").close();
            open.changePassword("correct horse", "battery staple");
            open.inBackups(true);
        }
        assertEquals("vault.wrongPassword", opening("correct horse"));
        try (Unlocked open = vault.open("battery staple")) {
            assertEquals("danach", new String(open.content(), StandardCharsets.UTF_8));
            assertTrue(open.inBackups());
        }
        assertTrue(vault.inBackups());
    }
}
