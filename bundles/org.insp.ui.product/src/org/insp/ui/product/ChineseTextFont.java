/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.product;

import java.util.List;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Sets a text font with Latin and Chinese characters on GTK, if there is one and the user has chosen none: with a Latin font, blanks next
 * to Chinese characters, and with them the indentation, almost vanish.
 */
public final class ChineseTextFont implements IStartup {

	private static final String WORKBENCH = "org.eclipse.ui.workbench";
	private static final List<String> FONTS =
			List.of("Sarasa Mono SC", "Noto Sans Mono CJK SC", "Source Han Mono SC", "WenQuanYi Zen Hei Mono");

	@Override
	public void earlyStartup() {
		if (SWT.getPlatform().equals("gtk") && InstanceScope.INSTANCE.getNode(WORKBENCH).get(JFaceResources.TEXT_FONT, null) == null) {
			var display = PlatformUI.getWorkbench().getDisplay();
			display.asyncExec(
					() -> FONTS.stream().filter(name -> display.getFontList(name, true).length > 0).findFirst()
							.ifPresent(ChineseTextFont::use));
		}
	}

	private static void use(String name) {
		int height = JFaceResources.getTextFont().getFontData()[0].getHeight();
		var font = new FontData(name, height, SWT.NORMAL);
		DefaultScope.INSTANCE.getNode(WORKBENCH).put(JFaceResources.TEXT_FONT, StringConverter.asString(font));
		JFaceResources.getFontRegistry().put(JFaceResources.TEXT_FONT, new FontData[] { font });
	}
}
