"""The whole main job on a throw-away practice commune, told as a page with files and pictures.

The page is Vietnamese whatever the language of the screens, like the papers of an office.
"""
