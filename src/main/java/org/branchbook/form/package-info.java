/**
 * Forms that read like the screen: a {@link Form} of named rows, each a {@link Field} with its
 * label, its control and one line for an error or help.
 */
@NullMarked
package org.branchbook.form;

import org.jspecify.annotations.NullMarked;
