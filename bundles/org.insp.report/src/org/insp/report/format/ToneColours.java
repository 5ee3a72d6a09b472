/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.format;

import org.insp.report.content.Tone;

/** The colours of warnings, the same in every format. */
final class ToneColours {

	/** The colour of the heads of tables. */
	static final String HEAD = "F2F2F2";

	private ToneColours() {
	}

	/** Returns a colour as six hexadecimal digits; nothing for none. */
	static String hex(Tone tone) {
		return switch (tone) {
			case NONE -> "";
			case OVERDUE -> "F8B4B0";
			case URGENT -> "FAD3A0";
			case SOON -> "FFF2B3";
			case DONE -> "D5EBD0";
		};
	}
}
