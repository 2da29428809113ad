/**
 * The front door: one picocli command per file, exit codes, printing.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
