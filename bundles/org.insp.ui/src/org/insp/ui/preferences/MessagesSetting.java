/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.preferences;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.insp.model.Language;
import org.insp.ui.InspUi;

/** The language in which problems are told in this workspace, as its user chose it. */
public final class MessagesSetting {

	/** How the server's initialization options call it. */
	public static final String OPTION = "language";

	static final String KEY = "messages.language";

	private MessagesSetting() {
	}

	/** The preferences it is kept in, for those who follow it. */
	public static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(InspUi.ID);
	}

	/** The chosen language; unspecified stands for the language of each model. */
	public static Language chosen() {
		var language = Language.get(node().get(KEY, ""));
		return language == null ? Language.UNSPECIFIED : language;
	}
}
