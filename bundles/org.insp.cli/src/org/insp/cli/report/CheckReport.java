/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;

import org.insp.cli.check.CheckResult;

/** A form in which the result of a check is written. */
@FunctionalInterface
public interface CheckReport {

	/** Writes a result. The same result always gives the same text. */
	void write(CheckResult result, Writer out) throws IOException;
}
