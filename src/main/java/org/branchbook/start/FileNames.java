package org.branchbook.start;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Without a UTF-8 locale the JVM refuses every Chinese file name, and no flag can change that. So
 * the process replaces itself once by the same command under C.UTF-8, arguments byte for byte.
 */
public final class FileNames {
    private static final String LOCALE = "C.UTF-8";

    private FileNames() {}

    public static void ensureUnicode() {
        if (System.getProperty("os.name").equals("Linux")
                && !"UTF-8".equals(System.getProperty("sun.jnu.encoding"))
                && !LOCALE.equals(System.getenv("LC_ALL"))) {
            startAgain();
        }
    }

    /** Returns only if the system refuses; then the program goes on under the locale it has. */
    private static void startAgain() {
        MethodHandle setenv =
                function("setenv", ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
        MethodHandle execv = function("execv", ValueLayout.ADDRESS, ValueLayout.ADDRESS);
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment name = arena.allocateFrom("LC_ALL");
            setenv.invoke(name, arena.allocateFrom(LOCALE), 1);
            execv.invoke(arena.allocateFrom("/proc/self/exe"), arguments(arena));
        } catch (Throwable refused) {
            throw new IllegalStateException("no UTF-8 locale", refused);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle function(String name, MemoryLayout... arguments) {
        Linker linker = Linker.nativeLinker();
        return linker.downcallHandle(
                linker.defaultLookup().findOrThrow(name),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments));
    }

    /** The null-terminated table of this process's arguments; Linux ends each in a zero byte. */
    private static MemorySegment arguments(Arena arena) throws IOException {
        byte[] line = Files.readAllBytes(Path.of("/proc/self/cmdline"));
        MemorySegment text = arena.allocateFrom(ValueLayout.JAVA_BYTE, line);
        List<MemorySegment> arguments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                arguments.add(text.asSlice(start));
                start = i + 1;
            }
        }
        MemorySegment table = arena.allocate(ValueLayout.ADDRESS, arguments.size() + 1L);
        for (int i = 0; i < arguments.size(); i++) {
            table.setAtIndex(ValueLayout.ADDRESS, i, arguments.get(i));
        }
        return table;
    }
}
