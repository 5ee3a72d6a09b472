/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui;

import java.util.Collection;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.insp.model.Language;
import org.insp.model.text.MessageBundle;

/** The identifiers of the bundle, the language of the user interface, and the log. */
public final class InspUi {

	/** The symbolic name of this bundle, and the prefix of all its identifiers. */
	public static final String ID = "org.insp.ui";
	/** The content type of plans. */
	public static final String CONTENT_TYPE = ID + ".insp";
	/** The extension of file names of plans, without the dot. */
	public static final String EXTENSION = "insp";

	private InspUi() {
	}

	/** The language of the user interface, as given with {@code -nl} or by the system; the language of a plan's messages is the plan's. */
	public static Language language() {
		return Platform.getNL().startsWith("zh") ? Language.ZH : Language.EN;
	}

	/** The texts of the package of a class, in the language of the user interface. */
	public static MessageBundle texts(Class<?> anchor) {
		return MessageBundle.of(anchor, language());
	}

	/** Some names as a list within a sentence. */
	public static String list(Collection<String> names) {
		return String.join(language() == Language.ZH ? "、" : ", ", names);
	}

	/** Returns whether a resource of the workspace is a plan. */
	public static boolean isPlan(IResource resource) {
		return resource instanceof IFile && EXTENSION.equals(resource.getFileExtension());
	}

	/** Writes an exception to the log of the workbench. */
	public static void log(Throwable problem) {
		ILog.of(InspUi.class).log(Status.error(String.valueOf(problem.getMessage()), problem));
	}
}
