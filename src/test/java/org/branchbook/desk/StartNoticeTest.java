package org.branchbook.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of a notification are never obeyed, and there is never a sound. */
class StartNoticeTest {
    @Test
    void handsTheWordsOverAsArgumentsOfTheirOwn() {
        String words = "--help \"; rm -rf";
        List<String> linux = StartNotice.command("Linux", "支部手册", words).orElseThrow();
        assertEquals("--", linux.get(linux.size() - 3));
        assertEquals(words, linux.getLast());
        assertTrue(linux.contains("--hint=boolean:suppress-sound:true"));
        List<String> mac = StartNotice.command("Mac OS X", "支部手册", words).orElseThrow();
        assertEquals(words, mac.getLast());
        assertFalse(mac.get(2).contains(words));
        List<String> windows = StartNotice.command("Windows 11", "支部手册", words).orElseThrow();
        assertEquals("powershell.exe", windows.getFirst());
        assertFalse(String.join(" ", windows).contains(words));
        assertTrue(windows.getLast().contains("SetAttribute('silent', 'true')"));
        assertTrue(windows.getLast().contains("\\WindowsPowerShell\\v1.0"));
        assertFalse(windows.getLast().contains("\""));
        assertTrue(StartNotice.command("SunOS", "支部手册", words).isEmpty());
    }
}
