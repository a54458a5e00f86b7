package org.branchbook.wordform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.branchbook.base.ZipParts;
import org.junit.jupiter.api.Assertions;

/**
 * Validates the parts of a document by the schemas of ECMA-376. They stand whole only in
 * poi-ooxml-full, which is read by a loader of its own: the tests run on the smaller jar that is
 * shipped.
 */
public final class Schema {
    /** Whole wildcards of markup compatibility, which the schema does not know. */
    private static final List<String> FALSE_ALARMS =
            List.of("Ignorable", "pic:pic", "markup-compatibility/2006", "office/word/2010");

    private static final Map<String, String> ROOTS =
            Map.of(
                    "word/document.xml", "wordprocessingml.x2006.main.DocumentDocument",
                    "word/header1.xml", "wordprocessingml.x2006.main.HdrDocument",
                    "word/footer1.xml", "wordprocessingml.x2006.main.FtrDocument",
                    "word/styles.xml", "wordprocessingml.x2006.main.StylesDocument",
                    "word/settings.xml", "wordprocessingml.x2006.main.SettingsDocument",
                    "xl/workbook.xml", "spreadsheetml.x2006.main.WorkbookDocument",
                    "xl/worksheets/sheet1.xml", "spreadsheetml.x2006.main.WorksheetDocument",
                    "xl/styles.xml", "spreadsheetml.x2006.main.StyleSheetDocument");

    private static final ClassLoader FULL = loader();

    private Schema() {}

    private static ClassLoader loader() {
        ClassLoader own = Schema.class.getClassLoader();
        List<URL> jars = new ArrayList<>();
        for (String entry :
                System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(System.getProperty("path.separator"))) {
            String jar = String.valueOf(Path.of(entry).getFileName());
            if (jar.matches("(poi-ooxml-full|xmlbeans|log4j-api).*\\.jar")) {
                try {
                    jars.add(Path.of(entry).toUri().toURL());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        Assertions.assertEquals(3, jars.size(), "jars of the schemas among " + own);
        return new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    /** Fails with every error of the parts that have a schema. */
    public static void check(byte[] office) {
        List<String> errors = new ArrayList<>();
        try {
            for (Map.Entry<String, String> part : ZipParts.of(office).entrySet()) {
                String root = ROOTS.get(part.getKey());
                if (root != null) {
                    errors(part.getValue(), root)
                            .forEach(error -> errors.add(part.getKey() + ": " + error));
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        Assertions.assertEquals(List.of(), errors);
    }

    private static List<String> errors(String xml, String root)
            throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(FULL);
        try {
            Class<?> type = FULL.loadClass("org.openxmlformats.schemas." + root);
            Object factory = type.getField("Factory").get(null);
            Object document =
                    factory.getClass()
                            .getMethod("parse", java.io.InputStream.class)
                            .invoke(
                                    factory,
                                    new ByteArrayInputStream(
                                            xml.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            Class<?> options = FULL.loadClass("org.apache.xmlbeans.XmlOptions");
            List<Object> found = new ArrayList<>();
            Object set = options.getConstructor().newInstance();
            options.getMethod("setErrorListener", java.util.Collection.class).invoke(set, found);
            type.getMethod("validate", options).invoke(document, set);
            return found.stream()
                    .map(String::valueOf)
                    .filter(error -> FALSE_ALARMS.stream().noneMatch(error::contains))
                    .toList();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
