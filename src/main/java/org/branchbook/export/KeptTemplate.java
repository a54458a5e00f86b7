package org.branchbook.export;

import java.util.function.Supplier;
import org.branchbook.officeform.Checked;

/**
 * A template of lists that the branch keeps.
 *
 * @param checked reads and checks it
 */
public record KeptTemplate(String name, Supplier<Checked> checked) {}
