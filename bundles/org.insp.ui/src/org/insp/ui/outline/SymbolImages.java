/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.outline;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.swt.graphics.Image;
import org.insp.ui.InspUi;

/** The pictures of elements, by what they are. They belong to the workbench and live as long as it. */
public final class SymbolImages {

	private SymbolImages() {
	}

	/** The picture of an element; only in the UI thread. */
	public static Image of(SymbolKind kind) {
		var path = "icons/" + switch (kind) {
			case Method -> "element-measure.svg";
			case Field -> "element-finding.svg";
			case Variable -> "element-person.svg";
			case Module -> "element-organization.svg";
			case Namespace -> "element-area.svg";
			default -> "element.svg";
		};
		var images = JFaceResources.getImageRegistry();
		var key = InspUi.ID + '/' + path;
		if (images.getDescriptor(key) == null) {
			images.put(key, ResourceLocator.imageDescriptorFromBundle(InspUi.ID, path).orElseThrow());
		}
		return images.get(key);
	}
}
