/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.cli.report;

import java.io.IOException;
import java.io.Writer;

import org.insp.cli.check.CheckResult;

/** A way to tell what was found. */
@FunctionalInterface
public interface Report {

	/** Tells it. The same findings give the same text. */
	void write(CheckResult result, Writer out) throws IOException;
}
