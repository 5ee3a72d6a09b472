/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.insp.ui.InspUi;

/** The colours of a plan's text: defined in plugin.xml, changed by the dark theme and in the preferences (Colors and Fonts). */
enum TokenStyle {
	KEYWORD(SWT.NORMAL), DECLARATION(SWT.BOLD), STRING(SWT.NORMAL), DATE(SWT.NORMAL), NUMBER(SWT.NORMAL), COMMENT(SWT.NORMAL),
	VALUE(SWT.NORMAL), PERSON(SWT.NORMAL), ORGANIZATION(SWT.NORMAL), FINDING(SWT.NORMAL), MEASURE(SWT.NORMAL), NAME(SWT.NORMAL),
	RULE(SWT.NORMAL);

	/** The beginning of the identifiers of our colours. */
	static final String PREFIX = InspUi.ID + ".colour.";

	private final int style;

	TokenStyle(int style) {
		this.style = style;
	}

	TextAttribute attribute() {
		return new TextAttribute(JFaceResources.getColorRegistry().get(PREFIX + name().toLowerCase(java.util.Locale.ROOT)), null, style);
	}
}
